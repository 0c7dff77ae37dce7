/** Texts and dates of the sample district: the same for the same day, however often they are made. */
package org.sunshinegov.deploy.local.sample.text;
