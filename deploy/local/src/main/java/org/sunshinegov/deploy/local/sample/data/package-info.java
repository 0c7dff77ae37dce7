/** The sample district as its files describe it: who is there, what must be published, who asks for what. */
package org.sunshinegov.deploy.local.sample.data;
