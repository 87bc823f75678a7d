package org.stakeline.read.envelope;

import java.util.regex.Pattern;

/**
 * EDGAR's form types for the two schedules: {@code SC 13D}, {@code SC 13G/A}, {@code SCHEDULE
 * 13D/A}, {@code SC 13D1/A} …
 */
public final class FormTypes {

    private static final Pattern SCHEDULE =
            Pattern.compile("(?i)\\s*SC(?:HEDULE)?\\s*13[DG](?:1|-A)?\\s*(?:/\\s*A)?\\s*");

    private FormTypes() {}

    /** True for a form type of Schedule 13D or 13G. */
    public static boolean isSchedule(String formType) {
        return SCHEDULE.matcher(formType).matches();
    }
}
