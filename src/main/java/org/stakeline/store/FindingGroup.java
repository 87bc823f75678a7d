package org.stakeline.store;

/**
 * Findings of one code and level that say the same.
 *
 * @param newest the one of them that became known last
 * @param findings how many they are
 * @param filings of how many filings
 */
public record FindingGroup(FindingRow newest, int findings, int filings) {}
