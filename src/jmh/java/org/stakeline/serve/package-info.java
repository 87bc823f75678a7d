/** Measurements of the running service. */
package org.stakeline.serve;
