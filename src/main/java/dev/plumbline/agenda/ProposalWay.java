package dev.plumbline.agenda;

/** How a proposal is made. */
public enum ProposalWay {
    /** The best schedule that is found, wherever sessions stand now. */
    SOLVE,
    /** A schedule near to the one there is. */
    REPLAN
}
