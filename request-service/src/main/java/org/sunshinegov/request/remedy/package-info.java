/**
 * Reconsideration and litigation against what a case decided or left undecided: by path and result, as part 4 of the annual
 * report counts them (domain 4.5, 4.7).
 */
package org.sunshinegov.request.remedy;
