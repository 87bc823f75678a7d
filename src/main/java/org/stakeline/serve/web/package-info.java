/** The pages: what is asked for in an address, and the page that answers it. */
@NullMarked
package org.stakeline.serve.web;

import org.jspecify.annotations.NullMarked;
