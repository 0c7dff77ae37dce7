/** How the fields of a form are checked: every fault named at once, in both languages, beside its field. */
package org.sunshinegov.catalog.field;
