package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/** One rule that a filing's stated facts are held against. */
public interface Check {

    Rule rule();

    /** What there is to say of this filing; empty where all fits or where it cannot be told. */
    List<Finding> look(Subject subject);
}
