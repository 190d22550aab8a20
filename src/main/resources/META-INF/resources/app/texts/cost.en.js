const points = (amount, level) => {
  const unit = amount === '1' ? 'point' : 'points';
  return level === 'soft' ? `${amount} ${unit}` : `${amount} ${level} ${unit}`;
};

export const cost = {
  broken: (amount, level) => `${points(amount, level)} worse: breaks a hard rule`,
  worse: (amount, level) => `${points(amount, level)} worse`,
  better: (amount, level) => `${points(amount, level)} better`,
  same: () => 'Costs nothing',
};
