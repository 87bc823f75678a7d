package org.stakeline.filing;

/** Row 14 of Schedule 13D and row 12 of Schedule 13G, type of reporting person. */
public enum PersonType {
    BD,
    BK,
    IC,
    IV,
    IA,
    EP,
    HC,
    SA,
    CP,
    CO,
    PN,
    IN,
    FI,
    OO
}
