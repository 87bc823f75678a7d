/**
 * Files and folders on this machine, found and opened, as submissions; what cannot be opened is
 * told.
 */
@NullMarked
package org.stakeline.acquire;

import org.jspecify.annotations.NullMarked;
