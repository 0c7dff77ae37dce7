/** The front of the platform: home, disclosure guide (Decree 711 article 12), annual reports, and my tasks for staff. */
package org.sunshinegov.catalog.portal;
