/** The item's phases and legal moves in plain Java. */
package org.sunshinegov.catalog.informationitem.model;
