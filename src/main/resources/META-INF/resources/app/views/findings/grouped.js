/** Findings as the list shows them: by severity, then by rule, the dearest first. Pure. */

/** @typedef {{rule: string, weight: number, cost: number, findings: any[]}} RuleGroup */
/** @typedef {{severity: string, cost: number, count: number, rules: RuleGroup[]}} SeverityGroup */

/**
 * @param {any[]} findings as a schedule has them
 * @returns {SeverityGroup[]} the gravest first
 */
export function grouped(findings) {
  return ['HARD', 'MEDIUM', 'SOFT']
    .map((severity) => {
      const rules = byRule(findings.filter((one) => one.severity === severity));
      return {
        severity,
        rules,
        cost: sum(rules),
        count: rules.reduce((all, rule) => all + rule.findings.length, 0),
      };
    })
    .filter((group) => group.count > 0);
}

export const costOfFinding = (finding) => finding.weight * finding.penalty;

const sum = (list) => list.reduce((all, one) => all + one.cost, 0);

function byRule(findings) {
  const rules = new Map();
  for (const finding of findings) {
    const group = rules.get(finding.rule) || { rule: finding.rule, weight: finding.weight, cost: 0, findings: [] };
    group.cost += costOfFinding(finding);
    group.findings.push(finding);
    rules.set(finding.rule, group);
  }
  const dearestFirst = (a, b) => b.cost - a.cost;
  for (const group of rules.values()) {
    group.findings.sort((a, b) => costOfFinding(b) - costOfFinding(a));
  }
  return [...rules.values()].sort(dearestFirst);
}

/**
 * Whether a finding is about a track and a person; '' is any.
 *
 * @param {any} finding @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {{track: string, person: string}} filters
 */
export function isAbout(finding, model, { track, person }) {
  const sessions = finding.sessions.map((id) => model.sessions.get(id)).filter(Boolean);
  return (
    (!track || sessions.some((session) => session.track === track)) &&
    (!person || finding.people.includes(person) || sessions.some((session) => session.people.includes(person)))
  );
}
