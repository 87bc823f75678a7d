package org.stakeline.store;

/** An issuer's id in addresses and its name. */
public record IssuerRef(String id, String name) {}
