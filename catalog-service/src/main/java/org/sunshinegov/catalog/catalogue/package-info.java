/**
 * What a unit has to publish (公开目录, R-021 to R-031): per matter its content, legal basis, time limit class (R-076 to
 * R-081), form, audience and responsible section. Recurring matters are duties with a due date per period, which the
 * publication of an item under the entry fulfils.
 */
package org.sunshinegov.catalog.catalogue;
