package org.stakeline.read.field;

import java.util.Set;

/** The words of which names of companies, partnerships and trusts are made, in lower case. */
final class EntityWords {

    /** Legal forms, without their stops. */
    static final Set<String> LEGAL =
            Set.of(
                    "inc",
                    "incorporated",
                    "llc",
                    "lp",
                    "llp",
                    "ltd",
                    "limited",
                    "corp",
                    "corporation",
                    "plc",
                    "na",
                    "sa",
                    "nv",
                    "bv",
                    "gmbh",
                    "ag",
                    "lllp",
                    "company",
                    "co",
                    "sarl",
                    "spa",
                    "pte",
                    "as",
                    "sdn",
                    "bhd",
                    "berhad",
                    "gp",
                    "ulc",
                    "pllc",
                    "spc",
                    "se",
                    "ab",
                    "asa",
                    "aps",
                    "oyj",
                    "kg",
                    "kgaa",
                    "kk",
                    "sas",
                    "srl",
                    "sàrl",
                    "scs",
                    "scsp",
                    "sca",
                    "dac",
                    "cv",
                    "ua",
                    "sicav",
                    "a/s",
                    "jsc",
                    "pjsc",
                    "anstalt",
                    "stiftung");

    /** Legal forms in capitals only, since they are words or initials as well. */
    static final Set<String> CAPITALS =
            Set.of("se", "ab", "as", "ua", "cv", "kk", "sas", "asa", "sca", "dac", "spc", "kg");

    /** What stands before a quarter of a town: <i>5 Elm Street SE</i>. */
    static final Set<String> STREETS =
            Set.of(
                    "street",
                    "st",
                    "avenue",
                    "ave",
                    "road",
                    "rd",
                    "drive",
                    "boulevard",
                    "blvd",
                    "lane",
                    "way",
                    "place",
                    "floor",
                    "suite",
                    "parkway");

    /** Legal forms with their stops only: <i>the Fund GP</i> is a term for somebody. */
    static final Set<String> STOPPED = Set.of("gp");

    /** What ends the name of a fund, a trust or a bank. */
    static final Set<String> KINDS =
            Set.of(
                    "fund",
                    "trust",
                    "foundation",
                    "plan",
                    "partners",
                    "partnership",
                    "associates",
                    "holdings",
                    "bank",
                    "unitrust",
                    "iras");

    /** What goes on after <i>Trust and</i> in the name of a bank. */
    static final Set<String> BANKING =
            Set.of("savings", "banking", "deposit", "custody", "guaranty", "safe", "loan");

    /** What goes on after <i>Limited</i>. */
    static final Set<String> AFTER_LIMITED = Set.of("partnership", "liability");

    /** Legal forms whose full stop belongs to them. */
    static final Set<String> SHORTENED =
            Set.of(
                    "inc", "corp", "ltd", "co", "na", "sa", "nv", "bv", "ag", "plc", "spa", "pte",
                    "as", "bhd");

    /** Words within names that are written short. */
    static final Set<String> ABBREVIATED =
            Set.of(
                    "st", "mt", "ft", "dr", "mr", "ms", "mrs", "wm", "jr", "sr", "no", "ed", "geo",
                    "bro", "int", "mgt", "ser", "cap", "inv", "fd", "tr", "mgr", "grp", "us", "uk");

    /** Words before <i>Partners</i> that make an office of it. */
    static final Set<String> ROLE =
            Set.of(
                    "the",
                    "managing",
                    "general",
                    "limited",
                    "senior",
                    "founding",
                    "executive",
                    "sole");

    /** Numbers that end with a full stop where a sentence does. */
    static final Set<String> NUMERALS = Set.of("i", "v", "x");

    /** Words within names. */
    static final Set<String> LINKS = Set.of("of", "and", "&", "de", "for", "the");

    /** Words with which no name begins. */
    static final Set<String> NO_START =
            Set.of(
                    "the",
                    "and",
                    "of",
                    "for",
                    "each",
                    "by",
                    "in",
                    "as",
                    "if",
                    "item",
                    "all",
                    "any",
                    "such",
                    "this",
                    "with",
                    "on",
                    "a",
                    "an",
                    "de",
                    "&",
                    "to",
                    "that",
                    "exhibit",
                    "both",
                    "certain",
                    "mr",
                    "ms",
                    "its",
                    "name",
                    "pursuant",
                    "dated",
                    "at");

    /** Offices before the name of what they are held in. */
    static final Set<String> TITLES =
            Set.of(
                    "chairman",
                    "chairperson",
                    "president",
                    "director",
                    "officer",
                    "manager",
                    "member",
                    "partner",
                    "trustee",
                    "secretary",
                    "treasurer",
                    "adviser",
                    "advisor",
                    "shareholder",
                    "stockholder");

    /** What stands after a family name. */
    static final Set<String> JUNIOR =
            Set.of(
                    "jr", "sr", "ii", "iii", "iv", "3d", "esq", "phd", "md", "jd", "cpa", "cfa",
                    "mba", "dds");

    private EntityWords() {}
}
