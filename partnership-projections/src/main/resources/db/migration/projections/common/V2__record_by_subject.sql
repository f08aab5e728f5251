-- The rows serve every view that is a fold of the record, not the audit alone. New subjects are filed by a rebuild.
alter table involvement_entry rename to record_entry;
