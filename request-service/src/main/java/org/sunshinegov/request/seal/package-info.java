/** The electronic seal of a unit: its key and certificate, and the signature on its letters (Electronic Signature Law). */
package org.sunshinegov.request.seal;
