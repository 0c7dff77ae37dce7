/** What the annual report says of requests: parts 3 and 4 of its format (国办公开办函〔2021〕30号; Decree 711 article 50). */
package org.sunshinegov.request.annualreport;
