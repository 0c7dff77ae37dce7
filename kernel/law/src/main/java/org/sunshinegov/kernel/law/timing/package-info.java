/** Due dates of periodic and phased publication, and which one wins when several apply. */
package org.sunshinegov.kernel.law.timing;
