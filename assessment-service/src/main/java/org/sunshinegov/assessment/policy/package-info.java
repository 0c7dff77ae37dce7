/** The policies this service answers for, as pages and API; the rules stand in the kernel. */
package org.sunshinegov.assessment.policy;
