package org.sunshinegov.catalog.informationitem;

/** What an item's text says beside the words of its drafter: who publishes it and by when. */
record Surroundings(String organisationCode, String organisation, String timeLimit) {}
