package org.sunshinegov.review.confidentialityreview.model;

import jakarta.inject.Singleton;

/** Planted: a model class that leans on the container. */
@Singleton
public class ModelOffender {}
