package org.stakeline.filing;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;

import java.util.List;

/**
 * What reading one file gave: the filing, what there is to say of it, and its documents as a person
 * sees them.
 *
 * @param documents the documents that were read, the schedule itself first, its exhibits after it
 */
public record Reading(Filing filing, List<Finding> findings, List<MappedText> documents) {

    public Reading {
        findings = List.copyOf(findings);
        documents = List.copyOf(documents);
    }
}
