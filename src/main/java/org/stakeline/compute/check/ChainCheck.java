package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/** One rule that the filings of a chain are held against together. */
public interface ChainCheck {

    Rule rule();

    /** What there is to say of these filings; empty where all fits or where it cannot be told. */
    List<At> look(ChainSubject subject);

    /**
     * A finding on one filing of a chain.
     *
     * @param member the filing's place in the chain, from 0
     */
    record At(int member, Finding finding) {}
}
