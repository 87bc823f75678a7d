/** The reading contract: a filing with its findings as JSON, and back. */
@NullMarked
package org.stakeline.contract;

import org.jspecify.annotations.NullMarked;
