/**
 * The command line: what a person types, what is answered on standard output, and with which exit
 * status.
 */
@NullMarked
package org.stakeline.command;

import org.jspecify.annotations.NullMarked;
