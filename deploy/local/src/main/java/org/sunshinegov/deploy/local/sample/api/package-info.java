/** The services' own APIs as the loader uses them, each on one page, with the tokens of the people who act. */
package org.sunshinegov.deploy.local.sample.api;
