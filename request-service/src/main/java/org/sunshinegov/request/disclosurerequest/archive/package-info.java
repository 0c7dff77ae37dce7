/** A year of closed cases goes into the archive, each as a pack that can be verified without the platform. */
package org.sunshinegov.request.disclosurerequest.archive;
