package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.util.List;

/**
 * The class of securities as the cover page names it.
 *
 * @param cusips as printed, without spaces and hyphens
 * @param isAds true where the cover page or its note says that the CUSIP or the class is the ADSs'
 */
public record SecurityClass(
        Stated<String> title, List<Stated<String>> cusips, Stated<Boolean> isAds) {

    public SecurityClass {
        cusips = List.copyOf(cusips);
    }
}
