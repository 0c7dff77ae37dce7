/** One case as its officers see it, with every move they may make. */
package org.sunshinegov.request.disclosurerequest.casepage;
