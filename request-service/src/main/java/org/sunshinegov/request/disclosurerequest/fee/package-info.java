/** The processing fee of an excessive request: told, paid or lapsed (国办函〔2020〕109号; domain 4.6). */
package org.sunshinegov.request.disclosurerequest.fee;
