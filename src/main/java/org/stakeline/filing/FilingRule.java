package org.stakeline.filing;

/** The rule under which a Schedule 13G is filed: institution, passive investor, exempt investor. */
public enum FilingRule {
    B("13d-1(b)"),
    C("13d-1(c)"),
    D("13d-1(d)");

    private final String word;

    FilingRule(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
