/** Who from outside the unit has read a case, and what for (domain 7.4.8). */
package org.sunshinegov.request.disclosurerequest.caselook;
