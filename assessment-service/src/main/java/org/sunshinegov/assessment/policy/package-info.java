/** The policies this service answers for, as pages and API under its own path; everything else stands in the kernel. */
package org.sunshinegov.assessment.policy;
