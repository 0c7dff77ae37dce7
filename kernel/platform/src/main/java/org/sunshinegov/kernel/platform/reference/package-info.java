/** Whole, versioned documents of the district: working calendar, policies, certificate keys; each service keeps its copy. */
package org.sunshinegov.kernel.platform.reference;
