/** The register's rules in plain Java: what an organisation needs, and which offices one person may not hold together. */
package org.sunshinegov.catalog.register.model;
