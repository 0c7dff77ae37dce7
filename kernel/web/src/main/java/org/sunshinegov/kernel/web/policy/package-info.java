/** The page of the policies a service answers for: the same in every service, under its own path, linked as one place. */
package org.sunshinegov.kernel.web.policy;
