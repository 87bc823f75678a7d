package org.stakeline.store;

/** How many findings of each level. */
public record FindingCounts(int errors, int inconsistencies, int warnings, int infos) {

    public int total() {
        return errors + inconsistencies + warnings + infos;
    }
}
