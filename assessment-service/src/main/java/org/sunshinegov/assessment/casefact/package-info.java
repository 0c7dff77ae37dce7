/**
 * What is known of each case of the district from what the other services tell: whose it is, its kind, its state, the
 * dates its owner computed and the day its act was done. Nothing is asked and no working day is counted here; the owner of
 * a clock tells its dates (Decree 711 articles 26 and 33 stand there), and supervision (电子监察) compares them with today.
 */
package org.sunshinegov.assessment.casefact;
