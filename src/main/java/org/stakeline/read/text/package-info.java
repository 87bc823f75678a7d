/** ASCII documents and texts converted from a PDF to what a person sees. */
@NullMarked
package org.stakeline.read.text;

import org.jspecify.annotations.NullMarked;
