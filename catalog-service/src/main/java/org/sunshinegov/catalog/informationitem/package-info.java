/**
 * An information item (政府信息条目, domain 6.1): drafted in a unit, given its disclosure attribute at the source,
 * reviewed, published with an index number within 20 working days (Decree 711 article 26), changed by new versions
 * that are reviewed again, and, when it must be, withdrawn by two persons. What the public reads are the reviewed bytes.
 */
package org.sunshinegov.catalog.informationitem;
