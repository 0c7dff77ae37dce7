package org.sunshinegov.catalog.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a load named, by code and account, so that who loads can go on with ids.
 *
 * @param entered how many entries were new or changed
 * @param waiting the appointments it named that wait for their approval
 */
record Loaded(Map<String, UUID> organisations, Map<String, UUID> people, int entered, List<UUID> waiting) {}
