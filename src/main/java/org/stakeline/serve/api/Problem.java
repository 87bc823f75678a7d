package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What went wrong, in the one shape of RFC 9457 that every error of the API has.
 *
 * @param type an address that names the kind; {@code about:blank} where the status says it all
 * @param title the kind in words
 * @param detail what is wrong with this request, and what could be asked instead
 * @param instance the address that was asked for
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, String instance) {}
