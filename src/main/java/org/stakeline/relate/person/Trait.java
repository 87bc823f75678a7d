package org.stakeline.relate.person;

/** What filings tell of a person under one spelling. */
public enum Trait {
    /** Type of reporting person, row 14 or 12. */
    TYPE,
    /** Citizenship or place of organization, row 6 or 4, as printed. */
    CITIZENSHIP,
    /** The filings on whose cover pages the spelling stands. */
    FILING,
    /** The other persons' names, as compared, on those filings. */
    BESIDE,
    /** CIKs, or names as compared, of the issuers. */
    ISSUER,
    /** CIKs of the filers that the headers name. */
    FILER,
    /** The IRS number that a cover page prints for the person. */
    IRS_NUMBER,
    /** A name of before: after <i>f/k/a</i> on the cover page. */
    FORMER_NAME,
    /** A former name that EDGAR's header has for the filer with the person's CIK. */
    HEADER_FORMER_NAME,
    /** Number, street and postal code that Item 2 or the header gives. */
    ADDRESS
}
