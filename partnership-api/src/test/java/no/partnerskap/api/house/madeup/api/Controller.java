package no.partnerskap.api.house.madeup.api;

/** Something of the api. */
public class Controller {}
