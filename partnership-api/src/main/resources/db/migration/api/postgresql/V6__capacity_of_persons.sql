-- In which capacity somebody acts: an auditor is not of the line that it audits, and the lines of the state share one organisation and
-- differ by region. The digest by which somebody is found holds the capacity too. Who has a reference from before keeps it and is completed
-- at the next sign-in; until then the organisation alone says whose they are.
alter table person add column kind varchar(32);
alter table person add column regions text;
