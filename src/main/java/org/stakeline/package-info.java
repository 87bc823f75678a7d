/**
 * Who owns how much of a listed company, from the Schedule 13D and 13G filings themselves.
 *
 * <pre>
 * acquire   EDGAR's indexes and submissions, or local folders, to a Submission
 * read      a Submission to a Filing, with findings; every value with its span
 * relate    same person? who controls whom? which filing amends which?
 * compute   percents, blocks, trade schedules, crossings, due dates, checks of stated against computed
 * store     all of it, in two times; the only SQL
 * watch     crossings and findings to alerts to deliveries
 * serve     JSON API, pages, feeds, exports
 * </pre>
 */
@NullMarked
package org.stakeline;

import org.jspecify.annotations.NullMarked;
