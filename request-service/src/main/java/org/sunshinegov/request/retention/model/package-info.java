/** The list of cases whose years are over, without anything around it. */
package org.sunshinegov.request.retention.model;
