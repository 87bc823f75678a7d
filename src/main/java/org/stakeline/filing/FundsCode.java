package org.stakeline.filing;

/**
 * Row 4 of Schedule 13D, source of funds: subject company, bank, affiliate, working capital,
 * personal funds, other.
 */
public enum FundsCode {
    SC,
    BK,
    AF,
    WC,
    PF,
    OO
}
