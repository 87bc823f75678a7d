package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.time.LocalDate;

/**
 * Somebody of whom the filing says that it is no longer a reporting person.
 *
 * @param reason the word of the filing for why: {@code dissolved}, {@code ceased} …
 */
public record FormerPerson(Stated<String> name, Stated<String> reason, Stated<LocalDate> date) {}
